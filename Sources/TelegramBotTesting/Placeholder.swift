#if Testing
import NIOCore
import NIOPosix
#endif
