#if !Testing
/// The fake Bot API is there only for packages that ask for it:
/// `.package(url: "…", from: "…", traits: [.defaults, "Testing"])`.
@available(*, unavailable, message: "enable the trait Testing of the package: .package(url:from:traits: [.defaults, \"Testing\"])")
public enum FakeBotAPI {}
#endif
