#if Tracing
public import TelegramBot
import Tracing

/// A span for every attempt of every call, named after the method.
///
/// Its attributes are `rpc.system.name` ("telegram"), `rpc.method`, `http.request.resend_count` from the second attempt on, and
/// `error.type` where it failed: the code of a refusal, or what went wrong. The URL, which holds the token, is none of them.
public struct TracingMiddleware: BotMiddleware {
    public init() {}

    public func intercept(_ call: BotCall, next: Next) async throws(BotError) -> CallResult {
        let result = await withSpan(call.method, ofKind: .client) { span -> Result<CallResult, BotError> in
            span.attributes["rpc.system.name"] = "telegram"
            span.attributes["rpc.method"] = call.method
            if call.attempt > 1 { span.attributes["http.request.resend_count"] = call.attempt - 1 }
            do throws(BotError) {
                return .success(try await next(call))
            } catch {
                span.attributes["error.type"] = error.label
                span.setStatus(SpanStatus(code: .error, message: "\(error)"))
                return .failure(error)
            }
        }
        return try result.get()
    }
}
#endif
