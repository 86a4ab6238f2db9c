import Foundation

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

/// Gets a page over HTTP and shows how far it is.
///
/// `@unchecked Sendable`: the mutable properties are touched by the session's delegate calls alone, which come one after
/// another on the session's own serial queue, and `continuation` is set before the task starts.
final class PageDownload: NSObject, URLSessionDataDelegate, @unchecked Sendable {
    enum Outcome: Sendable {
        case unchanged
        case page([UInt8], Validators)
    }

    private let showsProgress: Bool
    private var bytes: [UInt8] = []
    private var continuation: CheckedContinuation<(HTTPURLResponse, [UInt8]), any Error>?

    init(showsProgress: Bool) { self.showsProgress = showsProgress }

    /// The page, unless it is the one that the validators stand for.
    func page(at url: URL, unless known: Validators?) async throws -> Outcome {
        var request = URLRequest(url: url, cachePolicy: .reloadIgnoringLocalCacheData, timeoutInterval: 60)
        request.setValue("botapi", forHTTPHeaderField: "User-Agent")
        if let etag = known?.etag { request.setValue(etag, forHTTPHeaderField: "If-None-Match") }
        if let date = known?.lastModified { request.setValue(date, forHTTPHeaderField: "If-Modified-Since") }
        let session = URLSession(configuration: .ephemeral, delegate: self, delegateQueue: nil)
        defer { session.finishTasksAndInvalidate() }
        let response: HTTPURLResponse
        let body: [UInt8]
        do {
            (response, body) = try await withCheckedThrowingContinuation { continuation in
                self.continuation = continuation
                session.dataTask(with: request).resume()
            }
        } catch {
            endProgress()
            throw Failure.inputOutput(url.absoluteString, "cannot be fetched: \(error.reason)")
        }
        endProgress()
        switch response.statusCode {
        case 304 where known != nil: return .unchanged
        case 200:
            let validators = Validators(
                url: url.absoluteString,
                etag: response.value(forHTTPHeaderField: "ETag"),
                lastModified: response.value(forHTTPHeaderField: "Last-Modified")
            )
            return .page(body, validators)
        default:
            throw Failure.badInput(url.absoluteString, "the server answered \(response.statusCode); expected 200 and the page")
        }
    }

    func urlSession(_ session: URLSession, dataTask: URLSessionDataTask, didReceive data: Data) {
        bytes.append(contentsOf: data)
        guard showsProgress else { return }
        let total = dataTask.countOfBytesExpectedToReceive
        let share = total > 0 ? " of \(total / 1024)" : ""
        FileHandle.standardError.write(Data("\r\u{1B}[K\(bytes.count / 1024)\(share) KB".utf8))
    }

    func urlSession(_ session: URLSession, task: URLSessionTask, didCompleteWithError error: (any Error)?) {
        defer { continuation = nil }
        if let error {
            continuation?.resume(throwing: error)
        } else if let response = task.response as? HTTPURLResponse {
            continuation?.resume(returning: (response, bytes))
        } else {
            continuation?.resume(throwing: URLError(.badServerResponse))
        }
    }

    private func endProgress() {
        if showsProgress, !bytes.isEmpty { FileHandle.standardError.write(Data("\r\u{1B}[K".utf8)) }
    }
}
