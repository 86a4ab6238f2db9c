import Foundation
import TelegramBotAPI

/// Where the events of a running bot go.
///
///     try await bot.run(.init(report: .standardError)) { update in … }
///     BotReport { event in if event.isTrouble { alarm(event.description) } }
public struct BotReport: Sendable {
    let send: @Sendable (BotEvent) -> Void

    /// - Parameter send: Called in the middle of things; must not wait.
    public init(_ send: @escaping @Sendable (BotEvent) -> Void) { self.send = send }

    /// Whatever someone should look at, a line each, on standard error.
    public static let standardError = BotReport { event in
        guard event.isTrouble else { return }
        FileHandle.standardError.write(Data("TelegramBot: \(event)\n".utf8))
    }

    public static let none = BotReport { _ in }

    /// To several places.
    public static func all(_ reports: BotReport...) -> BotReport {
        BotReport { event in for report in reports { report.send(event) } }
    }
}
