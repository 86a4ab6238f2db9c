import Foundation

/// What the system said when a file could not be written, moved or removed.
struct SystemError: Error {
    var path: String
    var number: Int32

    /// For example, "No space left on device".
    var reason: String { String(cString: strerror(number)) }
}

/// Files by the system's own calls, which say why they fail.
enum SystemFile {
    /// Whether there is a regular file or nothing.
    static func isReplaceable(_ path: String) -> Bool {
        var status = stat()
        return stat(path, &status) != 0 || status.st_mode & S_IFMT == S_IFREG
    }

    static func exists(_ path: String) -> Bool {
        var status = stat()
        return lstat(path, &status) == 0
    }

    /// Makes the file where it is missing.
    static func write(_ bytes: [UInt8], to path: String) throws(SystemError) {
        let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0o666)
        guard descriptor >= 0 else { throw SystemError(path: path, number: errno) }
        var written = 0
        while written < bytes.count {
            let count = bytes[written...].withUnsafeBytes { Foundation.write(descriptor, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else {
                let number = errno
                close(descriptor)
                throw SystemError(path: path, number: number)
            }
            written += count
        }
        guard close(descriptor) == 0 else { throw SystemError(path: path, number: errno) }
    }

    static func move(_ path: String, to other: String) throws(SystemError) {
        guard rename(path, other) == 0 else { throw SystemError(path: other, number: errno) }
    }

    /// A file, or a folder that is empty.
    static func remove(_ path: String) throws(SystemError) {
        guard Foundation.remove(path) == 0 else { throw SystemError(path: path, number: errno) }
    }

    static func makeFolder(_ path: String) throws(SystemError) {
        guard mkdir(path, 0o777) == 0 || errno == EEXIST else { throw SystemError(path: path, number: errno) }
    }

    /// "Generated/Types" of "Generated/Types/Message.swift"; empty for a bare name.
    static func folder(of path: String) -> String {
        guard let slash = path.lastIndex(of: "/") else { return "" }
        return slash == path.startIndex ? "/" : String(path[..<slash])
    }
}
