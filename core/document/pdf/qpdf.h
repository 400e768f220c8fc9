#pragma once
// libqpdf as this room includes it. Internal to core/document/pdf.

#ifdef __clang__
// clang 14 cannot read JSON.hh of qpdf 11 as C++20: a nested class there needs the enclosing one before it is complete.
// Nothing here uses JSON, so that its name is enough.
class JSON;
#define JSON_HH
#endif
#include <qpdf/Buffer.hh>
#include <qpdf/Pl_Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>
#include <qpdf/QPDFTokenizer.hh>
#include <qpdf/QPDFWriter.hh>
