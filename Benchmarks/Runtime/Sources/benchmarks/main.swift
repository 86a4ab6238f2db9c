import Foundation

// Prints every figure as a ratio against a baseline measured in the same run:
//
//     swift run -c release --package-path Benchmarks/Runtime benchmarks [calls|updates|webhooks|files …]
//
// Servers, and whatever is measured by itself, are processes of their own: `--child <name> …`.

let arguments = Array(CommandLine.arguments.dropFirst())
do {
    if arguments.first == "--child" {
        try await Child.run(Array(arguments.dropFirst()))
        exit(0)
    }
    for name in arguments.isEmpty ? ["calls", "updates", "webhooks", "files"] : arguments {
        switch name {
        case "calls": try await Calls.run()
        case "updates": try await Updates.run()
        case "webhooks": try await Webhooks.run()
        case "files": try await Files.run()
        default: print("no such benchmark: \(name)")
        }
        fflush(nil)
    }
} catch {
    print("failed: \(error)")
    exit(1)
}
