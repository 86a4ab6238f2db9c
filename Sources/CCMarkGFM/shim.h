#include <stdlib.h>
#include <string.h>
#if __has_include(<cmark-gfm.h>)
#include <cmark-gfm.h>
#include <cmark-gfm-core-extensions.h>
#else
#include <cmark-gfm/cmark-gfm.h>
#include <cmark-gfm/cmark-gfm-core-extensions.h>
#endif
