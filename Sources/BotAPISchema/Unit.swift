/// What a number counts.
public enum Unit: String, Hashable, Sendable, Codable {
    /// A point in time: seconds since 1970-01-01 00:00 UTC.
    case unixTime
    case seconds, minutes, hours, days, months
    case bytes
    case pixels
    case meters
    /// Of an angle, a latitude or a longitude.
    case degrees
    case celsius
    /// Cents and the like.
    case smallestCurrencyUnits
    case stars
    case nanostars
    case nanograms
    /// What `nanograms` were called up to 10.1.
    case nanotoncoins
    case perMille
    case percent
    case utf16CodeUnits
    /// A colour, `0xRRGGBB`.
    case rgb24
    /// A colour with its opacity, `0xAARRGGBB`.
    case argb32
}
