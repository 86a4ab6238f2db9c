import ArgumentParser
import BotAPISchema
import Foundation

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

extension Error {
    /// What went wrong in the system's words, for example, "No such file or directory".
    var reason: String {
        var error = self as NSError
        while let inner = error.userInfo[NSUnderlyingErrorKey] as? NSError { error = inner }
        if error.domain == NSPOSIXErrorDomain { return String(cString: strerror(Int32(error.code))) }
        return localizedDescription
    }
}
