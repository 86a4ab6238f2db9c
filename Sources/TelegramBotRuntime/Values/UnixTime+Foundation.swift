public import Foundation

extension UnixTime {
    public var date: Date { Date(timeIntervalSince1970: Double(seconds)) }

    /// Fractions of a second are cut off; dates beyond all integers become the last integer there is.
    public init(_ date: Date) { self.init(Int(exactly: date.timeIntervalSince1970.rounded(.down)) ?? (date < Date(timeIntervalSince1970: 0) ? .min : .max)) }
}
