package org.aimsforjira.shared;

import java.util.List;

/**
 * An expected "no": what a person asked for is not possible, and why. The edge (page, REST) turns it into one clear sentence
 * with the text {@code aims.refusal.<code>} and the parameters, and into a status code by its kind.
 *
 * @param kind what sort of no it is; decides the HTTP status
 * @param code stable, lower case, dots and hyphens, for example {@code soa.justification-missing}
 * @param params the parameters of the text, in its order; strings, numbers and days ({@link java.time.LocalDate}) only. A string that is one of our i18n keys is put
 *     into the reader's language first, so that a refusal can name a field or a permission
 */
public record Refusal(Kind kind, String code, List<Object> params) {

    /** The sorts of refusal, each with its HTTP status. */
    public enum Kind {
        /** The request says something that cannot be. */
        INVALID(400),
        /** The person may see it but not do it. */
        FORBIDDEN(403),
        /** It does not exist, or the person may not know that it does: the two look the same. */
        NOT_FOUND(404),
        /** It changed meanwhile, or something else is running. */
        CONFLICT(409),
        /** More than we accept. */
        TOO_LARGE(413),
        /** The content is of a sort we do not read. */
        UNSUPPORTED(415);

        private final int httpStatus;

        Kind(int httpStatus) {
            this.httpStatus = httpStatus;
        }

        public int httpStatus() {
            return httpStatus;
        }
    }

    public Refusal {
        params = List.copyOf(params);
    }

    public static Refusal invalid(String code, Object... params) {
        return new Refusal(Kind.INVALID, code, List.of(params));
    }

    public static Refusal forbidden(String code, Object... params) {
        return new Refusal(Kind.FORBIDDEN, code, List.of(params));
    }

    /** The one answer for "does not exist" and "hidden from you"; it carries no parameter, so that it cannot tell which. */
    public static Refusal notFound() {
        return new Refusal(Kind.NOT_FOUND, "not-found", List.of());
    }

    public static Refusal conflict(String code, Object... params) {
        return new Refusal(Kind.CONFLICT, code, List.of(params));
    }

    /** The i18n key of the sentence. */
    public String textKey() {
        return "aims.refusal." + code;
    }
}
