import Foundation

/// `spec/corrections.json`: a list of corrections.
public enum CorrectionFile {
    /// - Throws: `CorrectionFileError` for anything but a list of corrections.
    public static func corrections(json: [UInt8]) throws(CorrectionFileError) -> [Correction] {
        do {
            return try JSONDecoder().decode([Correction].self, from: Data(json))
        } catch let error as DecodingError {
            throw CorrectionFileError(message: error.place)
        } catch {
            throw CorrectionFileError(message: "\(error)")
        }
    }
}

/// Why a file is no list of corrections.
public struct CorrectionFileError: Error, CustomStringConvertible {
    /// For example, "[0].hash: expected to decode String but found number instead".
    public var message: String

    public var description: String { message }
}

extension DecodingError {
    /// Where in the file, and what was expected there.
    var place: String {
        let context: Context
        switch self {
        case .typeMismatch(_, let found), .valueNotFound(_, let found), .keyNotFound(_, let found), .dataCorrupted(let found): context = found
        @unknown default: return "\(self)"
        }
        let path = context.codingPath.map { key in key.intValue.map { "[\($0)]" } ?? ".\(key.stringValue)" }.joined()
        return path.isEmpty ? context.debugDescription : "\(path): \(context.debugDescription)"
    }
}
