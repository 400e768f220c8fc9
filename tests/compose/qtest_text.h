#pragma once
// Lets QCOMPARE show the std::string values that differ.

#include <string>

#include <QByteArray>
#include <QtTest>

namespace QTest {

template <>
inline char* toString(const std::string& text) {
    return qstrdup(text.substr(0, 2000).c_str());
}

}  // namespace QTest
