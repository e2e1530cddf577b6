package ru.promcluster.web.security;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import ru.promcluster.web.Api;

/**
 * A method of a resource, as a client calls it.
 *
 * @param path with its parameters in braces
 * @param isForm whether it takes a form
 * @param declared how many annotations say who may call it
 */
record Endpoint(String method, String path, boolean isForm, int declared) {

    private static final List<Class<? extends Annotation>> METHODS =
            List.of(GET.class, POST.class, PUT.class, PATCH.class, DELETE.class);

    /** An id that nothing has. */
    private static final String NOTHING = "01J00000000000000000000000";

    /** All methods of all resources, by path: of every class there is, so that none is forgotten. */
    static List<Endpoint> all() throws IOException {
        var classes = java.nio.file.Path.of("target", "classes");
        try (Stream<java.nio.file.Path> files = Files.walk(classes.resolve("ru/promcluster/web"))) {
            return files.map(file -> classes.relativize(file).toString())
                    .filter(name -> name.endsWith(".class"))
                    .map(name ->
                            name.substring(0, name.length() - ".class".length()).replace('/', '.'))
                    .map(Endpoint::loaded)
                    .filter(type -> type.isAnnotationPresent(Path.class))
                    .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                    .flatMap(method -> METHODS.stream()
                            .filter(method::isAnnotationPresent)
                            .map(verb -> of(verb.getSimpleName(), method)))
                    .sorted(Comparator.comparing(Endpoint::path).thenComparing(Endpoint::method))
                    .toList();
        }
    }

    private static Class<?> loaded(String name) {
        try {
            return Class.forName(name, false, Thread.currentThread().getContextClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Endpoint of(String verb, Method method) {
        var below = method.getAnnotation(Path.class);
        var taken = method.getAnnotation(Consumes.class);
        int declared = (method.isAnnotationPresent(RolesAllowed.class) ? 1 : 0)
                + (method.isAnnotationPresent(PermitAll.class) ? 1 : 0);
        return new Endpoint(
                verb,
                method.getDeclaringClass().getAnnotation(Path.class).value() + (below == null ? "" : below.value()),
                taken != null && List.of(taken.value()).contains(MediaType.MULTIPART_FORM_DATA),
                declared);
    }

    boolean hasId() {
        return path.contains("{id}");
    }

    /** Calls it with nothing in it, about something that is not there. */
    HttpResponse<String> called(Api api) {
        return called(api, NOTHING, NOTHING);
    }

    HttpResponse<String> called(Api api, String id, String other) {
        var called = path.replace("{id}", id).replace("{other}", other).replaceAll("\\{(?:[^{}]|\\{[^}]*})*}", NOTHING);
        var request = api.request(called);
        if (isForm) {
            request.header("Content-Type", "multipart/form-data; boundary=b")
                    .method(method, BodyPublishers.ofString("--b--\r\n"));
        } else if (method.equals("GET") || method.equals("DELETE")) {
            request.method(method, BodyPublishers.noBody());
        } else {
            request.header("Content-Type", Api.JSON).method(method, BodyPublishers.ofString("{}"));
        }
        return api.send(request.build());
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
