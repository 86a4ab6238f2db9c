#if Validation
import Crypto

/// An Ed25519 key that Telegram's signature of Mini App data is checked with.
public struct TelegramPublicKey: Hashable, Sendable {
    /// 32 bytes.
    public let bytes: [UInt8]

    /// Data of the real Telegram.
    public static let production = Self([
        0xE7, 0xBF, 0x03, 0xA2, 0xFA, 0x46, 0x02, 0xAF, 0x45, 0x80, 0x70, 0x3D, 0x88, 0xDD, 0xA5, 0xBB,
        0x59, 0xF3, 0x2E, 0xD8, 0xB0, 0x2A, 0x56, 0xC1, 0x87, 0xFE, 0x7D, 0x34, 0xCA, 0xED, 0x24, 0x2D,
    ])

    /// Data of the test environment.
    public static let test = Self([
        0x40, 0x05, 0x50, 0x58, 0xA4, 0xEE, 0x38, 0x15, 0x6A, 0x06, 0x56, 0x2E, 0x52, 0xEE, 0xCE, 0x92,
        0xA7, 0x71, 0xBC, 0xD8, 0x34, 0x6A, 0x8C, 0x46, 0x15, 0xCB, 0x73, 0x76, 0xED, 0xDF, 0x72, 0xEC,
    ])

    private init(_ bytes: [UInt8]) { self.bytes = bytes }

    /// A key of one's own, for tests; `nil` if it is not 64 hexadecimal digits.
    public init?(hex: String) {
        guard let bytes = hex.hexadecimalBytes, bytes.count == 32 else { return nil }
        self.bytes = bytes
    }

    /// Whether `text` is signed by this key's owner.
    func isSignature(_ base64URL: String, of text: String) -> Bool {
        guard let signature = base64URL.base64URLBytes, signature.count == 64,
            let key = try? Curve25519.Signing.PublicKey(rawRepresentation: bytes)
        else { return false }
        return key.isValidSignature(signature, for: Array(text.utf8))
    }
}
#endif
