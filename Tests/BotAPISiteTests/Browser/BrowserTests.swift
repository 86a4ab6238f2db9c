import Testing

/// The site as its readers have it, in Chromium; each test says aloud where that is not installed.
@Suite("Browser", .serialized) struct BrowserTests {}
