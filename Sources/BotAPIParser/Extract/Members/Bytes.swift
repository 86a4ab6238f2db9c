extension UInt8 {
    var isDigit: Bool { self >= 0x30 && self <= 0x39 }
    var isLetter: Bool { (self | 0x20) >= 0x61 && (self | 0x20) <= 0x7A }
    var hexValue: UInt8? {
        switch self {
        case 0x30...0x39: self & 0xF
        case 0x61...0x66, 0x41...0x46: (self & 0xF) + 9
        default: nil
        }
    }
}
