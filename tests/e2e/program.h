#pragma once
// Runs the built `aicmo` as a person or a script would: own environment, own store, nothing of the machine's.

#include <QByteArray>
#include <QMap>
#include <QProcess>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

#include "core/base/json.h"

namespace aicmo::test {

struct Answer {
    int status = -1;
    QByteArray out, err;
    /// Standard output as JSON; null when it is none.
    [[nodiscard]] Json json() const;
};

class Program {
  public:
    Program();
    /// Variables beyond the store, the home folder and the path.
    QMap<QString, QString> environment;
    /// Variables to leave out.
    QStringList without;
    /// Put in front of the command: {"strace", "-f", …}.
    QStringList wrapper;

    Answer run(const QStringList& arguments, const QByteArray& input = {}, int limitMs = 600000) const;
    [[nodiscard]] QString path(const QString& name) const { return dir_.filePath(name); }
    [[nodiscard]] static QString executable();
    [[nodiscard]] QStringList processEnvironment() const;

  private:
    QTemporaryDir dir_;
};

/// Sends the signal. False when the program has ended: its process id is 0 then, which would mean everybody in the
/// test's own process group.
bool signalTo(const QProcess& run, int number);

/// Whether the program has ended, after waiting that long for it. QProcess::waitForFinished() says no as well when it
/// had ended before.
[[nodiscard]] bool endsWithin(QProcess& run, int limitMs);

[[nodiscard]] QString samples(const QString& project);
/// The bytes of a file; a test that reads a missing file fails.
[[nodiscard]] QByteArray fileBytes(const QString& path);

}  // namespace aicmo::test
