package org.aimsforjira.host.plugin;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.ServiceRegistration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.BeansException;
import org.springframework.beans.factory.BeanCreationException;
import org.springframework.beans.factory.NoSuchBeanDefinitionException;
import org.springframework.beans.factory.annotation.AnnotatedGenericBeanDefinition;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.context.annotation.AnnotationConfigUtils;
import org.springframework.context.support.GenericApplicationContext;

/**
 * The beans of one plugin, wired from its scanner index. Stands in for Gemini Blueprint with the atlassian-scanner
 * namespace: an import is a service of the OSGi registry, a component is made by constructor injection, an export becomes
 * a service. As in the scanner, an import whose interface cannot be loaded is skipped with a warning.
 */
final class BeanContext implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(BeanContext.class);

    private final GenericApplicationContext context;
    private final List<ServiceRegistration<?>> exported = new ArrayList<>();

    private BeanContext(GenericApplicationContext context) {
        this.context = context;
    }

    /** Makes all beans; a fault is a {@link DescriptorException} that names the bean and what it misses. */
    static BeanContext start(Bundle bundle, ClassLoader loader) {
        ScannerIndex index = ScannerIndex.read(bundle);
        GenericApplicationContext context = new GenericApplicationContext();
        context.setDisplayName(bundle.getSymbolicName());
        context.setClassLoader(loader);
        context.getDefaultListableBeanFactory().setAllowBeanDefinitionOverriding(false);
        AnnotationConfigUtils.registerAnnotationConfigProcessors(context);
        BeanContext beans = new BeanContext(context);
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        Thread.currentThread().setContextClassLoader(loader);
        try {
            index.imports().forEach(entry -> beans.importService(entry, bundle.getBundleContext(), loader));
            index.components().forEach(entry -> beans.define(entry, loader));
            context.refresh();
            index.exports().forEach(entry -> beans.export(entry, bundle.getBundleContext(), loader));
            return beans;
        } catch (BeansException | DescriptorException e) {
            beans.close();
            throw new DescriptorException(explain(e), e);
        } finally {
            Thread.currentThread().setContextClassLoader(before);
        }
    }

    private void importService(ScannerIndex.Entry entry, BundleContext bundle, ClassLoader loader) {
        Class<?> type;
        try {
            type = loader.loadClass(entry.className());
        } catch (ClassNotFoundException | LinkageError e) {
            LOG.warn("Unable to load class {} for component importation: is its package imported?", entry.className());
            return;
        }
        ServiceReference<?> reference = bundle.getServiceReference(type.getName());
        if (reference == null) {
            throw new DescriptorException("The plugin imports " + type.getName() + ", which the host does not offer");
        }
        DefaultListableBeanFactory factory = context.getDefaultListableBeanFactory();
        String name = factory.containsBeanDefinition(entry.beanName()) ? entry.className() : entry.beanName();
        factory.registerBeanDefinition(name, service(type, reference, bundle));
    }

    private static <T> RootBeanDefinition service(Class<T> type, ServiceReference<?> reference, BundleContext bundle) {
        RootBeanDefinition definition = new RootBeanDefinition(type, () -> type.cast(bundle.getService(reference)));
        // Else Spring closes a service that has a method close when the plugin is disabled.
        definition.setDestroyMethodName("");
        return definition;
    }

    private void define(ScannerIndex.Entry entry, ClassLoader loader) {
        try {
            Class<?> type = loader.loadClass(entry.className());
            DefaultListableBeanFactory factory = context.getDefaultListableBeanFactory();
            if (factory.containsBeanDefinition(entry.beanName())) {
                throw new DescriptorException("Two beans have the name " + entry.beanName() + ": "
                        + factory.getBeanDefinition(entry.beanName()).getBeanClassName() + " and " + entry.className());
            }
            AnnotatedGenericBeanDefinition definition = new AnnotatedGenericBeanDefinition(type);
            AnnotationConfigUtils.processCommonDefinitionAnnotations(definition);
            factory.registerBeanDefinition(entry.beanName(), definition);
        } catch (ClassNotFoundException | LinkageError e) {
            throw new DescriptorException(
                    "META-INF/plugin-components/component names " + entry.className() + ", which cannot be loaded: "
                            + e.getMessage(),
                    e);
        }
    }

    private void export(ScannerIndex.Entry entry, BundleContext bundle, ClassLoader loader) {
        Object bean;
        try {
            bean = context.getBean(entry.defaultName());
        } catch (NoSuchBeanDefinitionException e) {
            throw new DescriptorException(
                    "META-INF/plugin-components/exports names " + entry.className() + ", which is no component", e);
        }
        for (String name : entry.details()) {
            try {
                Class<?> type = loader.loadClass(name);
                if (!type.isInstance(bean)) {
                    throw new DescriptorException(
                            entry.className() + " is exported as " + name + " and does not implement it");
                }
            } catch (ClassNotFoundException e) {
                throw new DescriptorException(
                        "META-INF/plugin-components/exports names " + name + ", which cannot be loaded", e);
            }
        }
        exported.add(bundle.registerService(entry.details().toArray(String[]::new), bean, null));
    }

    /** A new object of a class, with its constructor's parameters from the beans. */
    <T> T create(Class<T> type) {
        try {
            return type.cast(context.getAutowireCapableBeanFactory().createBean(type));
        } catch (BeansException e) {
            throw new DescriptorException(type.getName() + " cannot be made: " + explain(e), e);
        }
    }

    /** A bean by name. */
    <T> T named(String name, Class<T> type) {
        try {
            return context.getBean(name, type);
        } catch (BeansException e) {
            throw new DescriptorException("There is no bean " + name + " of the type " + type.getName(), e);
        }
    }

    /** The exported beans of a type. */
    <T> Set<T> exported(Class<T> type) {
        Set<T> found = new LinkedHashSet<>();
        for (ServiceRegistration<?> registration : exported) {
            Object names = registration.getReference().getProperty(org.osgi.framework.Constants.OBJECTCLASS);
            if (names instanceof String[] interfaces && List.of(interfaces).contains(type.getName())) {
                Object bean = registration
                        .getReference()
                        .getBundle()
                        .getBundleContext()
                        .getService(registration.getReference());
                if (type.isInstance(bean)) {
                    found.add(type.cast(bean));
                }
            }
        }
        return found;
    }

    private static String explain(Exception e) {
        Throwable deepest = e;
        while (!(deepest instanceof DescriptorException) && deepest.getCause() != null) {
            deepest = deepest.getCause();
        }
        String at = e instanceof BeanCreationException failed && failed.getBeanName() != null
                ? "Bean " + failed.getBeanName() + ": "
                : "";
        return at + deepest.getMessage();
    }

    /** Takes the services back and ends the beans. */
    @Override
    public void close() {
        for (ServiceRegistration<?> registration : exported) {
            try {
                registration.unregister();
            } catch (IllegalStateException e) {
                LOG.debug("The service went with its bundle", e);
            }
        }
        exported.clear();
        context.close();
    }
}
