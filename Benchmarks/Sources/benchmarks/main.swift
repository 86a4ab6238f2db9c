import Foundation

// Prints every figure as a ratio against a baseline measured in the same run:
//
//     swift run -c release --package-path Benchmarks benchmarks [reading|memory|models|building …]
//
// The page is `spec/bot-api.md` rendered as HTML, or the file named by BENCHMARK_PAGE.

let arguments = Array(CommandLine.arguments.dropFirst())
if arguments.first == "--child" {
    try PeakMemory.child(Array(arguments.dropFirst()))
    exit(0)
}
do {
    let wanted = arguments.isEmpty ? ["reading", "memory", "models", "building"] : arguments
    let page = try Page.load()
    print("page: \(page.name), \(page.bytes.count / 1000) kB, \(page.schema.types.count) types, \(page.schema.methods.count) methods\n")
    for name in wanted {
        switch name {
        case "reading": Reading(page: page).run()
        case "memory": try PeakMemory(page: page).run()
        case "models": try Models(page: page).run()
        case "building": try Building(page: page).run()
        default: print("no such benchmark: \(name)")
        }
        fflush(nil)
    }
} catch {
    print("failed: \(error)")
    exit(1)
}
