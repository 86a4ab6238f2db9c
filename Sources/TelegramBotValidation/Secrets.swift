#if Validation
import Crypto
import TelegramBotRuntime

extension BotToken {
    /// The HMAC-SHA-256 of the token with "WebAppData" as the key.
    func miniAppSecret() throws(ValidationError) -> SymmetricKey {
        let secret = try usableSecret()
        return SymmetricKey(data: HMAC<SHA256>.authenticationCode(for: secret, using: SymmetricKey(data: Array("WebAppData".utf8))))
    }

    /// The SHA-256 of the token.
    func loginSecret() throws(ValidationError) -> SymmetricKey {
        SymmetricKey(data: SHA256.hash(data: try usableSecret()))
    }

    private func usableSecret() throws(ValidationError) -> [UInt8] {
        if fault != nil { throw .unusableToken }
        return Array(secret.utf8)
    }
}

extension String {
    /// Whether this is the HMAC-SHA-256 of `text` in 64 lower-case hexadecimal digits, in the same time whatever differs.
    func isHMAC(of text: String, key: SymmetricKey) -> Bool {
        guard let code = hexadecimalBytes else { return false }
        // Compares all bytes, whichever is the first that differs.
        return HMAC<SHA256>.isValidAuthenticationCode(code, authenticating: Array(text.utf8), using: key)
    }
}
#endif
