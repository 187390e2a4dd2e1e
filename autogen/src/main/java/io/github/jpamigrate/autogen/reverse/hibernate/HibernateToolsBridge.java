package io.github.jpamigrate.autogen.reverse.hibernate;

import io.github.jpamigrate.autogen.reverse.ToolsBridge;
import io.github.jpamigrate.autogen.reverse.ToolsRequest;
import java.io.File;
import java.util.Properties;
import org.hibernate.tool.reveng.api.core.RevengSettings;
import org.hibernate.tool.reveng.api.core.RevengStrategy;
import org.hibernate.tool.reveng.api.core.RevengStrategyFactory;
import org.hibernate.tool.reveng.api.export.Exporter;
import org.hibernate.tool.reveng.api.export.ExporterConstants;
import org.hibernate.tool.reveng.api.export.ExporterFactory;
import org.hibernate.tool.reveng.api.export.ExporterType;
import org.hibernate.tool.reveng.api.metadata.MetadataDescriptor;
import org.hibernate.tool.reveng.api.metadata.MetadataDescriptorFactory;

/** Found by name. */
public final class HibernateToolsBridge implements ToolsBridge {

    @Override
    public void write(ToolsRequest request) {
        RevengStrategy strategy = RevengStrategyFactory.createReverseEngineeringStrategy(
                null, new File[] {request.choices().toFile()});
        // a table of two foreign keys can be seen as a list on both sides, but neither would own it
        strategy.setSettings(new RevengSettings(strategy)
                .setDefaultPackageName(request.packageName())
                .setDetectManyToMany(false));
        Properties settings = new Properties();
        settings.put("hibernate.connection.datasource", request.database());
        MetadataDescriptor metadata = MetadataDescriptorFactory.createReverseEngineeringDescriptor(strategy, settings);
        Exporter exporter = ExporterFactory.createExporter(ExporterType.JAVA);
        Properties properties = exporter.getProperties();
        properties.put(ExporterConstants.METADATA_DESCRIPTOR, metadata);
        properties.put(ExporterConstants.DESTINATION_FOLDER, request.folder().toFile());
        properties.put(
                ExporterConstants.TEMPLATE_PATH,
                new String[] {request.templates().toString()});
        properties.put("ejb3", "true");
        properties.put("jdk5", "true");
        properties.put("hibernatetool.facts", request.facts());
        exporter.start();
    }
}
