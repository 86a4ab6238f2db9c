/// Measures one stage.
struct Stopwatch {
    /// How long a stage took.
    struct Timing {
        var stage: String
        var duration: Duration
    }

    private let stage: String
    private let start = ContinuousClock.now

    init(_ stage: String) { self.stage = stage }

    /// From the start until now.
    var timing: Timing { Timing(stage: stage, duration: ContinuousClock.now - start) }
}
