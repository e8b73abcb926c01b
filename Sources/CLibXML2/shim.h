// libxml2 built with ICU pulls in ICU's headers, whose names clash with those of Foundation's own ICU. Only the private
// part of a structure that is not used from Swift depends on them.
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED

#include <libxml/parser.h>
#include <libxml/xmlerror.h>
