package io.github.jpamigrate.engine.script;

import io.github.jpamigrate.engine.report.ScriptException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ObjIntConsumer;

/**
 * Cuts a text at the semicolons that end a statement, by the same rules as psql: not inside quotes, dollar quotes,
 * comments, parentheses or the body of a function in standard SQL (BEGIN ATOMIC ... END).
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-syntax-lexical.html">Lexical structure</a>
 */
final class StatementCutter {
    private static final String DIRECTIVE = "migrate:";

    private final String file;
    private final String text;
    private final ObjIntConsumer<String> directives;
    private final List<String> tokens = new ArrayList<>();
    private boolean keepsTokens;
    private boolean backslashEscapes;
    private int position;
    private int line = 1;

    private int start;
    private int startLine;
    private int end;
    private int parentheses;
    private int bodyDepth;
    private List<String> words = new ArrayList<>();

    /** @param directives told of every {@code -- migrate:} comment between two statements */
    StatementCutter(String file, String text, ObjIntConsumer<String> directives) {
        this.file = file;
        this.text = text;
        this.directives = directives;
        if (text.startsWith("\uFEFF")) {
            position = 1;
        }
    }

    /** The tokens of one statement, quotes kept, comments left out; up to a string that only the other syntax can read. */
    static List<String> tokens(String statement) {
        StatementCutter cutter = new StatementCutter("", statement, (directive, line) -> {});
        cutter.keepsTokens = true;
        try {
            cutter.moves();
        } catch (ScriptException otherSyntax) {
            return cutter.tokens;
        }
        return cutter.tokens;
    }

    /** Moves to the next statement; false at the end of the text. */
    boolean advance() {
        boolean found = moves();
        if (found) {
            backslashEscapes = StringSyntax.backslashEscapesAfter(statement(), backslashEscapes);
        }
        return found;
    }

    private boolean moves() {
        start = -1;
        parentheses = 0;
        bodyDepth = 0;
        words = new ArrayList<>();
        while (position < text.length()) {
            if (endsStatement()) {
                position++;
                if (start >= 0) {
                    return true;
                }
                continue;
            }
            token();
        }
        return start >= 0;
    }

    /** The statement that {@link #advance} moved to. */
    Statement statement() {
        return new Statement(text.substring(start, end), startLine, words);
    }

    private boolean endsStatement() {
        return text.charAt(position) == ';' && parentheses == 0 && bodyDepth == 0;
    }

    private void token() {
        char character = text.charAt(position);
        if (character == '\n') {
            line++;
            position++;
            return;
        }
        if (Character.isWhitespace(character)) {
            position++;
            return;
        }
        if (at("--")) {
            lineComment();
            return;
        }
        if (at("/*")) {
            blockComment();
            return;
        }
        if (start < 0) {
            start = position;
            startLine = line;
        }
        int begin = position;
        visibleToken(character);
        end = position;
        if (keepsTokens) {
            tokens.add(text.substring(begin, end));
        }
    }

    private void visibleToken(char character) {
        switch (character) {
            case '\'' -> string(backslashEscapes);
            case '"' -> quoted('"', false, "quoted name");
            case '$' -> dollar();
            case '\\' -> throw psqlCommand();
            case '(' -> {
                parentheses++;
                position++;
            }
            case ')' -> {
                parentheses = Math.max(0, parentheses - 1);
                position++;
            }
            default -> wordOrOther(character);
        }
    }

    private boolean at(String expected) {
        return text.startsWith(expected, position);
    }

    private void lineComment() {
        int lineEnd = text.indexOf('\n', position);
        int stop = lineEnd < 0 ? text.length() : lineEnd;
        String comment = text.substring(position + 2, stop).strip();
        if (comment.startsWith(DIRECTIVE)) {
            directive(comment.substring(DIRECTIVE.length()));
        }
        position = stop;
    }

    private void directive(String directive) {
        if (start >= 0) {
            throw new ScriptException(
                    file,
                    line,
                    "'-- migrate:%s' stands inside a statement. The statement of line %s has no semicolon; add it."
                            .formatted(directive.strip(), startLine));
        }
        backslashEscapes = false;
        directives.accept(directive, line);
    }

    private void blockComment() {
        int opened = line;
        int depth = 0;
        do {
            if (position >= text.length()) {
                throw notClosed("comment", "*/", opened);
            }
            if (at("/*")) {
                depth++;
                position += 2;
            } else if (at("*/")) {
                depth--;
                position += 2;
            } else {
                countedStep();
            }
        } while (depth > 0);
    }

    private void countedStep() {
        if (text.charAt(position) == '\n') {
            line++;
        }
        position++;
    }

    /** A string goes on behind a line break if another quote follows, by the rules with which it began. */
    private void string(boolean escapes) {
        quoted('\'', escapes, "string");
        for (int next = continuation(); next > 0; next = continuation()) {
            while (position < next) {
                countedStep();
            }
            quoted('\'', escapes, "string");
        }
    }

    /** Where the string goes on; 0 when it does not. */
    private int continuation() {
        int ahead = position;
        boolean lineBreak = false;
        while (ahead < text.length() && Character.isWhitespace(text.charAt(ahead))) {
            lineBreak |= text.charAt(ahead) == '\n';
            ahead++;
        }
        return lineBreak && ahead < text.length() && text.charAt(ahead) == '\'' ? ahead : 0;
    }

    private void quoted(char quote, boolean escapes, String what) {
        int opened = line;
        position++;
        while (position < text.length()) {
            char character = text.charAt(position);
            boolean last = position + 1 >= text.length();
            boolean doubled = character == quote && !last && text.charAt(position + 1) == quote;
            if (character == quote && !doubled) {
                position++;
                return;
            }
            if (doubled || escapes && character == '\\' && !last) {
                position++;
            }
            countedStep();
        }
        throw notClosed(what, String.valueOf(quote), opened);
    }

    private void dollar() {
        int tagEnd = position + 1;
        while (tagEnd < text.length() && isWordPart(text.charAt(tagEnd)) && text.charAt(tagEnd) != '$') {
            tagEnd++;
        }
        boolean parameter = tagEnd > position + 1 && Character.isDigit(text.charAt(position + 1));
        if (parameter || tagEnd >= text.length() || text.charAt(tagEnd) != '$') {
            position++;
            return;
        }
        String tag = text.substring(position, tagEnd + 1);
        int closing = text.indexOf(tag, tagEnd + 1);
        if (closing < 0) {
            throw notClosed("dollar-quoted text", tag, line);
        }
        int stop = closing + tag.length();
        while (position < stop) {
            countedStep();
        }
    }

    private void wordOrOther(char character) {
        if (!isWordStart(character)) {
            position++;
            return;
        }
        int wordStart = position;
        while (position < text.length() && isWordPart(text.charAt(position))) {
            position++;
        }
        String word = text.substring(wordStart, position).toUpperCase(Locale.ROOT);
        if (word.equals("E") && position < text.length() && text.charAt(position) == '\'') {
            string(true);
            return;
        }
        keep(word);
    }

    private void keep(String word) {
        if (parentheses > 0) {
            return;
        }
        followBody(word);
        if (words.size() < Statement.WORDS_KEPT) {
            words.add(word);
        }
    }

    /** Counts as psql does: in CREATE FUNCTION or PROCEDURE, BEGIN and CASE open, END closes. */
    private void followBody(String word) {
        boolean opens = word.equals("BEGIN") && definesRoutine() || word.equals("CASE") && bodyDepth > 0;
        if (opens) {
            bodyDepth++;
        }
        if (word.equals("END") && bodyDepth > 0) {
            bodyDepth--;
        }
    }

    private boolean definesRoutine() {
        int kind = words.size() > 2 && words.get(1).equals("OR") ? 3 : 1;
        return words.size() > kind
                && words.get(0).equals("CREATE")
                && (words.get(kind).equals("FUNCTION") || words.get(kind).equals("PROCEDURE"));
    }

    private static boolean isWordStart(char character) {
        return Character.isLetter(character) || character == '_' || character >= 0x80;
    }

    private static boolean isWordPart(char character) {
        return isWordStart(character) || Character.isDigit(character) || character == '$';
    }

    private ScriptException psqlCommand() {
        int stop = position + 1;
        while (stop < text.length() && !Character.isWhitespace(text.charAt(stop))) {
            stop++;
        }
        return new ScriptException(
                file,
                line,
                "%s is a command of psql, not SQL. Write the statement it stands for, or leave it out."
                        .formatted(text.substring(position, stop)));
    }

    private ScriptException notClosed(String what, String closing, int opened) {
        return new ScriptException(
                file, opened, "The %s that begins here is never closed. Add the missing %s.".formatted(what, closing));
    }
}
