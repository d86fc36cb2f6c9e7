package dev.readout.server.outlets;

import java.io.IOException;
import java.util.List;

/// Five outlets, each with a feed of another kind: an agency, and four that take reports from it
/// and write their own.
///
/// ```java
/// try (Outlets outlets = Outlets.open()) {
///     outlets.agency().publish("ferry", "Ferry runs aground", "A ferry ran aground …");
///     outlets.herald().syndicate(outlets.agency(), "ferry");
///     outlets.agency().edit("ferry", "at least 10", "15");
/// }
/// ```
///
/// @param agency lists in Atom
/// @param herald lists in RSS, with the source of what it has taken
/// @param tribune lists in JSON
/// @param courier lists in a news site map
/// @param gazette lists in RSS
public record Outlets(Outlet agency, Outlet herald, Outlet tribune, Outlet courier, Outlet gazette)
        implements AutoCloseable {

    /// They have nothing to read yet.
    public static Outlets open() throws IOException {
        return new Outlets(
                new Outlet("Norda News", PieceList.ATOM),
                new Outlet("Bay Herald", PieceList.RSS),
                new Outlet("Sorrel Tribune", PieceList.JSON),
                new Outlet("Lake Courier", PieceList.SITE_MAP),
                new Outlet("Meridian Gazette", PieceList.RSS));
    }

    /// The agency first.
    public List<Outlet> all() {
        return List.of(agency, herald, tribune, courier, gazette);
    }

    @Override
    public void close() {
        all().forEach(Outlet::close);
    }
}
