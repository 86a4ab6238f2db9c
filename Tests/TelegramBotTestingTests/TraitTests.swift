import Testing

@Test("Without the trait Testing there is nothing to test, and the run says so")
func trait() {
    #if !Testing
    print("skipped: TelegramBotTesting is not built; run swift test --enable-all-traits")
    #endif
}
