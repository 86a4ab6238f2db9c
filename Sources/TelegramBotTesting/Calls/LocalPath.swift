#if Testing
/// `file://` in place of a file: a path on the disk of a local server.
enum LocalPath {
    /// The absolute path, or nil where the text refers to none.
    ///
    /// For example, `file:///a%20b` and `file://localhost/a%20b` are `/a b`. `file:/a` would be relative to the folder the
    /// server runs in, and is taken for none here.
    static func read(_ reference: String) -> String? {
        guard reference.hasPrefix("file:///") || reference.hasPrefix("file://localhost/") else { return nil }
        let rest = reference.dropFirst("file://".count)
        return String(decoding: Percent.decode(Array(rest.drop { $0 != "/" }.utf8)), as: UTF8.self)
    }
}

extension Call {
    /// The path of a `file://` reference, by the rules of a local server; a server in the cloud takes it for a file id.
    public static func localPath(_ reference: String) -> String? { LocalPath.read(reference) }
}
#endif
