#include "tests/support/soak.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTextStream>

namespace aicmo::test {

int rounds(const char* name, int suite, int full) {
    bool given = false;
    const int number = qEnvironmentVariable(QByteArray("AICMO_SOAK_").append(name).constData()).toInt(&given);
    if (given) return number;
    return qEnvironmentVariableIntValue("AICMO_SOAK") == 1 ? full : suite;
}

quint32 testSeed() {
    bool given = false;
    quint32 seed = qEnvironmentVariable("AICMO_TEST_SEED").toUInt(&given);
    if (!given) seed = QRandomGenerator::global()->generate();
    qInfo("AICMO_TEST_SEED=%u", seed);
    return seed;
}

void SoakRow::tell() const {
    const double seconds = static_cast<double>(clock.elapsed()) / 1000;
    qInfo(
        "%s: %d items, %d kills, %d in doubt, lost %d, twice %d, falsely sent %d, resendable though stored %d, %.1f s",
        qUtf8Printable(name), items, kills, doubts, lost, twice, falselySent, resendable, seconds);
    const QString path = qEnvironmentVariable("AICMO_SOAK_TABLE");
    if (path.isEmpty()) return;
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Append)) qFatal("cannot write %s", qUtf8Printable(path));
    QTextStream(&file) << name << '\t' << seed << '\t' << items << '\t' << kills << '\t' << doubts << '\t' << lost
                       << '\t' << twice << '\t' << falselySent << '\t' << resendable << '\t'
                       << QString::number(seconds, 'f', 1) << '\n';
}

QString SoakRow::broken() const {
    if (lost + twice + falselySent + resendable == 0) return {};
    return QString("%1: lost %2, twice %3, falsely sent %4, resendable though stored %5")
        .arg(name)
        .arg(lost)
        .arg(twice)
        .arg(falselySent)
        .arg(resendable);
}

}  // namespace aicmo::test
