extension String {
    /// Each byte but `A-Z`, `a-z`, `0-9`, `-._~` and `/` as `%XX`.
    ///
    /// For example, "/a b%" is "/a%20b%25".
    var percentEncodedPath: String {
        percentEncoded { byte in
            switch byte {
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F, 0x7E, 0x2F: true
            default: false
            }
        }
    }

    /// Each byte as `%XX` that may not stand for itself.
    func percentEncoded(but isPlain: (UInt8) -> Bool) -> String {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(utf8.count)
        for byte in utf8 {
            if isPlain(byte) {
                bytes.append(byte)
            } else {
                bytes.append(0x25)
                for digit in [byte >> 4, byte & 15] { bytes.append(digit < 10 ? digit + 0x30 : digit + 0x37) }
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
