import Foundation

extension Endpoint {
    /// The folder where a local server keeps files.
    ///
    /// For example, a server in a container writes to `/var/lib/telegram-bot-api`, which the bot sees as `/mnt/telegram`.
    public struct LocalFiles: Hashable, Sendable {
        /// As the server sees it.
        public var folder: String
        /// As this process sees it.
        public var mounted: String

        public init(folder: String, mounted: String) {
            self.folder = folder
            self.mounted = mounted
        }

        /// Where this process finds a file of the server.
        ///
        /// - Throws: A ``Rejection`` of code ``Rejection/Code/path`` if the file is not in the folder.
        func path(of file: String) throws(BotError) -> String {
            let names = file.split(separator: "/"), base = folder.split(separator: "/")
            guard file.hasPrefix("/"), names.starts(with: base), names.count > base.count, !names.contains(".."), !names.contains(".") else {
                throw .rejected(Rejection(.path, "\(file) is not in the folder \(folder)"))
            }
            return mounted + (mounted.hasSuffix("/") ? "" : "/") + names.dropFirst(base.count).joined(separator: "/")
        }

        /// The content of a file of the server.
        ///
        /// - Throws: A ``Rejection`` of code ``Rejection/Code/path`` if the file is not in the folder, or only by a symbolic link.
        func content(of file: String) throws(BotError) -> ByteStream {
            let path = try path(of: file)
            let stream = try ByteStream(path: path)
            let folder = mounted.resolvingLinks, target = path.resolvingLinks
            guard let folder, let target, target.hasPrefix(folder + (folder.hasSuffix("/") ? "" : "/")) else {
                throw .rejected(Rejection(.path, "\(file) leads out of the folder \(self.folder)"))
            }
            return stream
        }
    }
}

extension String {
    /// The path of a file that is there, without links and dots.
    fileprivate var resolvingLinks: String? {
        guard let path = realpath(self, nil) else { return nil }
        defer { free(path) }
        return String(cString: path)
    }
}
