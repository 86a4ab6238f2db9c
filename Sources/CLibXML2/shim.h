// libxml2's headers hand on ICU's where it was built with ICU, and those clash with the ICU of Foundation.
// Nothing of libxml2 that is used here depends on it.
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED

#include <libxml/HTMLparser.h>
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
