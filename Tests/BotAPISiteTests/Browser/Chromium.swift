import Foundation

/// Chromium without a window, driven over two pipes by the DevTools protocol: a message is JSON with a zero byte behind it.
///
/// Pictures are not taken by `--screenshot`: it looks at the top of a page, which is white once an address such as `#sendgift` has
/// scrolled it out of sight.
final class Chromium {
    struct Fault: Error, CustomStringConvertible {
        var description: String
    }

    private let process = Process()
    private let folder: URL
    private let input: Int32
    private let output: Int32
    private var received: [UInt8] = []
    /// How much of it holds no end of a message.
    private var searched = 0
    private var calls = 0
    private var session: String?
    /// What the page said since it was opened: exceptions, errors, what it wrote to the console.
    private(set) var complaints: [String] = []
    private var loads = 0

    /// The one that `CHROMIUM` names, or the first on the path; `nil` where there is none.
    static let program: String? = {
        let environment = ProcessInfo.processInfo.environment
        if let path = environment["CHROMIUM"] { return path }
        let folders = environment["PATH", default: "/usr/bin:/bin"].split(separator: ":")
        let names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"]
        return names.flatMap { name in folders.map { "\($0)/\(name)" } }.first { FileManager.default.isExecutableFile(atPath: $0) }
    }()

    init(_ program: String) throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "botapi-chromium-\(UInt64.random(in: 0...UInt64.max))")
        self.folder = folder
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let pipes = ["in", "out"].map { folder.appending(path: $0).path() }
        for pipe in pipes { guard mkfifo(pipe, 0o600) == 0 else { throw Fault(description: "no pipe can be made at \(pipe)") } }
        // For reading and writing, so that opening waits for nobody.
        (input, output) = (open(pipes[0], O_RDWR | O_CLOEXEC), open(pipes[1], O_RDWR | O_CLOEXEC))
        let profile = "--user-data-dir=\(folder.appending(path: "profile").path())"
        var flags = ["--headless", "--remote-debugging-pipe", "--no-first-run", "--disable-gpu", "--hide-scrollbars", profile]
        // Its sandbox is not for root, as which containers run.
        if geteuid() == 0 { flags.append("--no-sandbox") }
        // A process of Foundation hands on no descriptors but the first three, a shell hands on what it opens.
        process.executableURL = URL(filePath: "/bin/sh")
        process.arguments = ["-c", "exec 3<\"$0\" 4>\"$1\"; shift 1; exec \"$@\""] + pipes + [program] + flags + ["about:blank"]
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        try process.run()
        let targets = try call("Target.getTargets")["targetInfos"] as? [[String: Any]] ?? []
        guard let page = targets.first(where: { $0["type"] as? String == "page" })?["targetId"] as? String else { throw Fault(description: "no page") }
        session = try call("Target.attachToTarget", ["targetId": page, "flatten": true])["sessionId"] as? String
        for domain in ["Page", "Runtime", "Log", "Accessibility"] { try call("\(domain).enable") }
    }

    deinit {
        _ = try? call("Browser.close")
        if process.isRunning { process.terminate() }
        process.waitUntilExit()
        close(input)
        close(output)
        try? FileManager.default.removeItem(at: folder)
    }

    // MARK: What a reader does

    /// Opens an address afresh, and waits until it is loaded.
    func visit(_ url: String) throws {
        try load("about:blank")
        complaints = []
        try load(url)
    }

    private func load(_ url: String) throws {
        let before = loads
        try call("Page.navigate", ["url": url])
        while loads == before { try take() }
    }

    func resize(width: Int, height: Int, isPhone: Bool = false) throws {
        try call("Emulation.setDeviceMetricsOverride", ["width": width, "height": height, "deviceScaleFactor": 1, "mobile": isPhone])
    }

    /// For example, `["prefers-color-scheme": "dark"]`, or `print`.
    func media(_ type: String = "", _ features: [String: String] = [:]) throws {
        try call("Emulation.setEmulatedMedia", ["media": type, "features": features.map { ["name": $0.key, "value": $0.value] }])
    }

    func scripts(areOn: Bool) throws { try call("Emulation.setScriptExecutionDisabled", ["value": !areOn]) }

    func type(_ text: String) throws { for letter in text { try press(String(letter), text: String(letter)) } }

    /// "Enter", "ArrowDown", "Escape", "Tab", …
    func press(_ key: String, text: String? = nil, modifiers: Int = 0) throws {
        let codes = ["Tab": 9, "Enter": 13, "Escape": 27, "ArrowUp": 38, "ArrowDown": 40, "k": 75]
        var event: [String: Any] = ["key": key, "windowsVirtualKeyCode": codes[key] ?? 0, "modifiers": modifiers]
        if let text { event["text"] = text }
        for kind in ["keyDown", "keyUp"] { try call("Input.dispatchKeyEvent", event.merging(["type": kind]) { $1 }) }
    }

    func click(x: Int, y: Int) throws {
        for kind in ["mousePressed", "mouseReleased"] {
            try call("Input.dispatchMouseEvent", ["type": kind, "x": x, "y": y, "button": "left", "clickCount": 1])
        }
    }

    /// What an expression gives: a string, a number, a Boolean, an array or a dictionary of them.
    @discardableResult
    func evaluate(_ expression: String) throws -> Any? {
        let answer = try call("Runtime.evaluate", ["expression": expression, "returnByValue": true, "awaitPromise": true])
        if let details = answer["exceptionDetails"] as? [String: Any] {
            throw Fault(description: "\((details["exception"] as? [String: Any])?["description"] ?? details["text"] ?? details)")
        }
        return (answer["result"] as? [String: Any])?["value"]
    }

    func string(_ expression: String) throws -> String { try evaluate(expression) as? String ?? "" }
    func number(_ expression: String) throws -> Double { (try evaluate(expression) as? NSNumber)?.doubleValue ?? .nan }
    func holds(_ expression: String) throws -> Bool { try evaluate(expression) as? Bool ?? false }
    func strings(_ expression: String) throws -> [String] { try evaluate(expression) as? [String] ?? [] }

    /// PNG in Base64, of what is in sight.
    func picture() throws -> String { try call("Page.captureScreenshot", ["format": "png"])["data"] as? String ?? "" }

    // MARK: Messages

    @discardableResult
    func call(_ method: String, _ parameters: [String: Any] = [:]) throws -> [String: Any] {
        calls += 1
        var message: [String: Any] = ["id": calls, "method": method, "params": parameters]
        if let session { message["sessionId"] = session }
        var bytes = [UInt8](try JSONSerialization.data(withJSONObject: message)) + [0]
        while !bytes.isEmpty {
            let count = write(input, bytes, bytes.count)
            guard count > 0 else { throw Fault(description: "\(method) cannot be sent") }
            bytes.removeFirst(count)
        }
        let sent = calls
        while true {
            let answer = try take()
            guard answer["id"] as? Int == sent else { continue }
            if let error = answer["error"] { throw Fault(description: "\(method): \(error)") }
            return answer["result"] as? [String: Any] ?? [:]
        }
    }

    /// The next message, once events are noted.
    @discardableResult
    private func take() throws -> [String: Any] {
        while true {
            if let end = received[searched...].firstIndex(of: 0) {
                searched = 0
                let message = try JSONSerialization.jsonObject(with: Data(received[..<end])) as? [String: Any] ?? [:]
                received.removeFirst(end + 1)
                note(message)
                return message
            }
            searched = received.count
            var waiting = pollfd(fd: output, events: Int16(POLLIN), revents: 0)
            guard poll(&waiting, 1, 60_000) == 1 else { throw Fault(description: "no answer in a minute") }
            var bytes = [UInt8](repeating: 0, count: 1 << 16)
            let count = read(output, &bytes, bytes.count)
            guard count > 0 else { throw Fault(description: "the pipe is closed") }
            received += bytes[..<count]
        }
    }

    private func note(_ message: [String: Any]) {
        switch message["method"] as? String {
        case "Page.loadEventFired": loads += 1
        case "Runtime.exceptionThrown", "Log.entryAdded", "Runtime.consoleAPICalled": complaints.append("\(message["params"] ?? "")")
        default: break
        }
    }
}
