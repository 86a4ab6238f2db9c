import ArgumentParser
import BotAPISchema

/// What ends a run before it is done, said in one diagnostic.
struct Failure: Error {
    var diagnostic: Diagnostic
    var code: ExitCode

    /// There is nothing to read.
    static func noInput(_ file: String, _ text: String) -> Failure {
        Failure(diagnostic: Diagnostic(file: file, line: 0, severity: .error, text: text), code: .noInput)
    }

    /// What was read is no such page.
    static func badInput(_ file: String, _ text: String) -> Failure {
        Failure(diagnostic: Diagnostic(file: file, line: 0, severity: .error, text: text), code: .badInput)
    }

    /// Reading or writing failed.
    static func inputOutput(_ file: String, _ text: String) -> Failure {
        Failure(diagnostic: Diagnostic(file: file, line: 0, severity: .error, text: text), code: .inputOutput)
    }
}

/// As in `sysexits.h`.
extension ExitCode {
    static let findings = ExitCode(1)
    static let usage = ExitCode(64)
    static let badInput = ExitCode(65)
    static let noInput = ExitCode(66)
    static let inputOutput = ExitCode(74)
}
