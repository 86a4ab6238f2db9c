import Testing
#if Testing
import TelegramBotTesting
#endif
@Test func nothing() {
    #if Testing
    print("trait on")
    #else
    print("trait off")
    #endif
}
