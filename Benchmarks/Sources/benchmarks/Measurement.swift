import Foundation

/// Times taken in turn, so that both sides meet the same moods of the machine.
struct Measurement {
    var name: String
    var subject: [Double]
    var baseline: [Double]

    /// Runs `subject` and `baseline` in turn after one warm-up of each; seconds.
    static func pairs(_ name: String, count: Int = 15, subject: () -> Void, baseline: () -> Void) -> Measurement {
        func seconds(_ work: () -> Void) -> Double {
            let start = ContinuousClock.now
            work()
            return (ContinuousClock.now - start) / .seconds(1)
        }
        subject()
        baseline()
        var measurement = Measurement(name: name, subject: [], baseline: [])
        for _ in 0..<count {
            measurement.subject.append(seconds(subject))
            measurement.baseline.append(seconds(baseline))
        }
        return measurement
    }

    /// The median of the ratios, pair by pair.
    var ratio: Double { zip(subject, baseline).map { $0 / $1 }.median }

    /// "page → schema                28.1 ms   baseline 20.2 ms   1.39 ×   (reach 2 ×, aim 1.3 ×)"
    func print(reach: String) {
        func milliseconds(_ values: [Double]) -> String { String(format: "%8.2f ms", values.median * 1000) }
        Swift.print("\(name.padding(toLength: 34, withPad: " ", startingAt: 0))\(milliseconds(subject))   baseline\(milliseconds(baseline))   \(String(format: "%.2f", ratio)) ×   (\(reach))")
    }
}

extension [Double] {
    /// The middle one; 0 of none.
    var median: Double { isEmpty ? 0 : sorted()[count / 2] }
}
