#if !Metrics
/// It is there only for packages that ask for it: `.package(url: "…", from: "…", traits: [.defaults, "Metrics"])`.
@available(*, unavailable, message: "enable the trait Metrics of the package: .package(url:from:traits: [.defaults, \"Metrics\"])")
public enum MetricsMiddleware {}
#endif
