#include "tests/e2e/program.h"

#include <signal.h>

#include <QFile>
#include <QProcess>
#include <QProcessEnvironment>

namespace aicmo::test {

Json Answer::json() const {
    const Result<Json> parsed = parseJson(out.toStdString(), "output");
    return parsed ? *parsed : Json(nullptr);
}

Program::Program() = default;

QString Program::executable() { return QStringLiteral(AICMO_PROGRAM); }

QStringList Program::processEnvironment() const {
    QStringList variables{"PATH=" + qEnvironmentVariable("PATH"), "HOME=" + dir_.path(), "LC_ALL=C.UTF-8",
                          "USER=operator", "AICMO_STORE=sqlite:" + dir_.filePath("console.db")};
    for (auto it = environment.begin(); it != environment.end(); ++it) variables << it.key() + '=' + it.value();
    for (const QString& name : without) {
        variables.removeIf([&](const QString& variable) { return variable.startsWith(name + '='); });
    }
    return variables;
}

Answer Program::run(const QStringList& arguments, const QByteArray& input, int limitMs) const {
    QStringList command = wrapper;
    command << executable() << arguments;
    QProcess process;
    process.setEnvironment(processEnvironment());
    process.setWorkingDirectory(dir_.path());
    process.start(command.takeFirst(), command);
    process.write(input);
    process.closeWriteChannel();
    Answer answer;
    if (!process.waitForFinished(limitMs)) {
        process.kill();
        process.waitForFinished();
        answer.err = "did not end in time";
        return answer;
    }
    answer.out = process.readAllStandardOutput();
    answer.err = process.readAllStandardError();
    if (process.exitStatus() == QProcess::NormalExit) answer.status = process.exitCode();
    return answer;
}

bool signalTo(const QProcess& run, int number) {
    const auto id = static_cast<pid_t>(run.processId());
    return id > 0 && ::kill(id, number) == 0;
}

bool endsWithin(QProcess& run, int limitMs) {
    run.waitForFinished(limitMs);
    return run.state() == QProcess::NotRunning;
}

QString samples(const QString& project) { return QStringLiteral(AICMO_SAMPLES) + '/' + project; }

QByteArray fileBytes(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("there is no file " + path.toUtf8());
}

}  // namespace aicmo::test
