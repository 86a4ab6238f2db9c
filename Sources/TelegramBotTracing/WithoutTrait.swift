#if !Tracing
/// It is there only for packages that ask for it: `.package(url: "…", from: "…", traits: [.defaults, "Tracing"])`.
@available(*, unavailable, message: "enable the trait Tracing of the package: .package(url:from:traits: [.defaults, \"Tracing\"])")
public enum TracingMiddleware {}
#endif
