import Foundation

/// Hears SIGTERM and SIGINT as long as it lives; before and after, they do what they did.
final class StopSignals {
    private let sources: [Int32: any DispatchSourceSignal]
    private let previous: [Int32: sigaction]

    init(_ stop: @escaping @Sendable () -> Void) {
        var sources: [Int32: any DispatchSourceSignal] = [:], previous: [Int32: sigaction] = [:]
        for number in [SIGTERM, SIGINT] {
            var ignore = sigaction(), before = sigaction()
            #if canImport(Darwin)
            ignore.__sigaction_u.__sa_handler = SIG_IGN
            #else
            ignore.__sigaction_handler.sa_handler = SIG_IGN
            #endif
            sigaction(number, &ignore, &before)
            previous[number] = before
            let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
            source.setEventHandler(handler: stop)
            source.resume()
            sources[number] = source
        }
        self.sources = sources
        self.previous = previous
    }

    deinit {
        for source in sources.values { source.cancel() }
        for (number, before) in previous {
            var before = before
            sigaction(number, &before, nil)
        }
    }
}
