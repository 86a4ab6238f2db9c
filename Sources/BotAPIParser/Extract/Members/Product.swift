/// A product of numbers in a code span, for example, `6 * 3600`.
enum Product {
    /// `nil` for text that is no such product.
    static func value(of bytes: ArraySlice<UInt8>) -> Int? {
        var product = 1
        var factor: Int?
        var wantsFactor = true
        var isNegative = false
        for byte in bytes {
            if byte.isDigit {
                guard wantsFactor else { return nil }
                let (scaled, overflow) = (factor ?? 0).multipliedReportingOverflow(by: 10)
                guard !overflow else { return nil }
                factor = scaled + Int(byte & 0xF)
            } else if byte == 0x20 {
                if factor != nil { wantsFactor = false }
            } else if byte == UInt8(ascii: "-"), factor == nil, product == 1, !isNegative {
                isNegative = true
            } else if byte == UInt8(ascii: "*") {
                guard let read = factor else { return nil }
                let (multiplied, overflow) = product.multipliedReportingOverflow(by: read)
                guard !overflow else { return nil }
                product = multiplied
                factor = nil
                wantsFactor = true
            } else {
                return nil
            }
        }
        guard let factor else { return nil }
        let (multiplied, overflow) = product.multipliedReportingOverflow(by: factor)
        return overflow ? nil : isNegative ? -multiplied : multiplied
    }
}
