package dev.readout.app.fetch;

/// The usual words of statuses; what a host writes there is not shown.
final class Statuses {
    private Statuses() {}

    /// "404 Not Found", "599".
    static String words(int status) {
        String words =
                switch (status) {
                    case 204 -> "No Content";
                    case 206 -> "Partial Content";
                    case 304 -> "Not Modified";
                    case 400 -> "Bad Request";
                    case 401 -> "Unauthorized: it wants a login";
                    case 402 -> "Payment Required";
                    case 403 -> "Forbidden";
                    case 404 -> "Not Found";
                    case 405 -> "Method Not Allowed";
                    case 406 -> "Not Acceptable";
                    case 407 -> "Proxy Authentication Required";
                    case 408 -> "Request Timeout";
                    case 410 -> "Gone";
                    case 429 -> "Too Many Requests";
                    case 451 -> "Unavailable For Legal Reasons";
                    case 500 -> "Internal Server Error";
                    case 501 -> "Not Implemented";
                    case 502 -> "Bad Gateway";
                    case 503 -> "Service Unavailable";
                    case 504 -> "Gateway Timeout";
                    default -> "";
                };
        return words.isEmpty() ? String.valueOf(status) : status + " " + words;
    }
}
