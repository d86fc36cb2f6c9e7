package dev.readout.analyse.tagging;

/// A run of pieces with one role.
///
/// @param begin first piece, opens a token
/// @param end first piece after it
record RoleRun(Role role, int begin, int end) {}
