<#-- one class; "facts" is what SchemaFacts knows, the rest what Hibernate Tools found out -->
<#assign table = clazz.table>
<#assign tableKey = (table.schema!facts.schema) + "." + table.name>
<#macro annotate annotations flags="">
<#list annotations as annotation>
<#assign arguments = annotation.arguments?replace("{{flags}}", flags)>
<#list annotation.types?filter(type -> arguments?contains("{{" + type + "}}")) as type>
<#assign arguments = arguments?replace("{{" + type + "}}", pojo.importType(type))>
</#list>
    @${pojo.importType(annotation.type)}${arguments}
</#list>
</#macro>
<#function joinsOf columns>
<#local names = []>
<#list columns as column><#local names = names + [column.name]></#list>
<#return facts.joins[tableKey + "(" + names?sort?join(",") + ")"]!{}>
</#function>
<#function factsOf property><#return facts.columns[tableKey + "." + property.columns[0].name]></#function>
<#function isBasic property>
<#return !c2h.isCollection(property) && !c2h.isOneToOne(property) && !c2h.isManyToOne(property) && !property.composite>
</#function>
<#function typeOf property>
<#if isBasic(property)>
<#local java = factsOf(property).java>
<#if java?ends_with("[]")><#return pojo.importType(java?remove_ending("[]")) + "[]"></#if>
<#return pojo.importType(java)>
</#if>
<#return pojo.getJavaTypeName(property, true)>
</#function>
<#assign body>
<#if pojo.isComponent()>
@${pojo.importType("jakarta.persistence.Embeddable")}
public class ${pojo.getDeclarationName()} implements ${pojo.importType("java.io.Serializable")} {
<#else>
@${pojo.importType("jakarta.persistence.Entity")}
<#assign above><@annotate facts.tables[tableKey]/></#assign>
${above?replace("    @", "@")}
public class ${pojo.getDeclarationName()} {
</#if>
<#list pojo.getAllPropertiesIterator() as property>
<#assign name = c2j.keyWordCheck(property.name)>

<#if !pojo.isComponent() && clazz.identifierProperty?? && property.equals(clazz.identifierProperty)>
    @${pojo.importType("jakarta.persistence." + property.composite?then("EmbeddedId", "Id"))}
<#elseif !pojo.isComponent() && clazz.version?? && property.equals(clazz.version) && factsOf(property).versionable>
    @${pojo.importType("jakarta.persistence.Version")}
</#if>
<#if c2h.isCollection(property)>
    ${pojo.generateCollectionAnnotation(property, md)?trim}
    private ${typeOf(property)} ${name} = ${pojo.getFieldInitialization(property, true)};
<#elseif c2h.isOneToOne(property) && !property.value.constrained>
    ${pojo.generateOneToOneAnnotation(property, md)?trim}
    private ${typeOf(property)} ${name};
<#elseif c2h.isOneToOne(property)>
    @${pojo.importType("jakarta.persistence.OneToOne")}(fetch = ${pojo.importType("jakarta.persistence.FetchType")}.LAZY, optional = false)
    @${pojo.importType("jakarta.persistence.MapsId")}
<@annotate joinsOf(table.primaryKey.columns).annotations![]/>
    private ${typeOf(property)} ${name};
<#elseif c2h.isManyToOne(property)>
<#assign joins = joinsOf(property.columns)>
    @${pojo.importType("jakarta.persistence.ManyToOne")}(fetch = ${pojo.importType("jakarta.persistence.FetchType")}.LAZY<#if joins.required!false>, optional = false</#if>)
<@annotate joins.annotations![] property.insertable?then("", ", insertable = false, updatable = false")/>
    private ${typeOf(property)} ${name};
<#elseif property.composite>
    private ${typeOf(property)} ${name} = new ${typeOf(property)}();
<#else>
<@annotate factsOf(property).annotations/>
    private ${typeOf(property)} ${name};
</#if>
</#list>
<#list pojo.getAllPropertiesIterator() as property>
<#assign name = c2j.keyWordCheck(property.name)>

    public ${typeOf(property)} get${pojo.getPropertyName(property)}() {
        return ${name};
    }

    public void set${pojo.getPropertyName(property)}(${typeOf(property)} ${name}) {
        this.${name} = ${name};
    }
</#list>
<#if pojo.isComponent()>
<#assign names = []>
<#list pojo.getAllPropertiesIterator() as property><#assign names = names + [c2j.keyWordCheck(property.name)]></#list>

    @Override
    public boolean equals(Object other) {
        return other instanceof ${pojo.getDeclarationName()} that
<#list names as name>
                && ${pojo.importType("java.util.Objects")}.equals(${name}, that.${name})<#if !name?has_next>;</#if>
</#list>
    }

    @Override
    public int hashCode() {
        return ${pojo.importType("java.util.Objects")}.hash(${names?join(", ")});
    }
</#if>
}
</#assign>
package ${pojo.getPackageName()};

${pojo.generateImports()}
${body}
