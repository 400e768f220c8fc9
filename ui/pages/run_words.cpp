#include "ui/pages/run_words.h"

#include <QJsonArray>
#include <QJsonDocument>

#include "ui/pages/run_page.h"
#include "ui/widgets/format.h"
#include "ui/widgets/label.h"
#include "ui/widgets/said.h"

namespace aicmo::ui {

QString runTitle(const Run& run) {
    const QString kind = run.dry ? RunPage::tr("preview") : RunPage::tr("live");
    QString state;
    switch (run.state) {
        case RunState::Running: state = RunPage::tr("running"); break;
        case RunState::Paused: state = RunPage::tr("paused"); break;
        case RunState::Stopped: state = RunPage::tr("stopped"); break;
        case RunState::Finished: state = RunPage::tr("finished"); break;
    }
    return withCommas({dayAndTime(localFrom(run.startedAt)), kind, state});
}

QString headlineOf(const Run& run, const RunCounts& counts) {
    if (run.state != RunState::Finished || counts.pending > 0) {
        return run.dry ? RunPage::tr("Preview stopped before its end") : RunPage::tr("Stopped before its end");
    }
    if (counts.inDoubt > 0) {
        return RunPage::tr("Finished with something to settle");
    }
    if (counts.failed > 0) {
        return RunPage::tr("Finished, with %Ln failure(s)", nullptr, static_cast<int>(counts.failed));
    }
    return run.dry ? RunPage::tr("Preview: nothing was sent") : RunPage::tr("Finished, all settled");
}

QString timeOf(const Run& run) {
    const QDateTime from = localFrom(run.startedAt);
    const QDateTime to = localFrom(run.finishedAt);
    return to.isValid()
               ? RunPage::tr("%1 to %2, %3")
                     .arg(clockTime(from), clockTime(to), duration(static_cast<double>(from.msecsTo(to)) / 1000))
               : clockTime(from);
}

QStringList errorsOf(const Run& run) {
    QStringList errors;
    const QJsonArray texts = QJsonDocument::fromJson(QByteArray::fromStdString(run.errors)).array();
    for (const auto text : texts) {
        errors.append(said(text.toString().toStdString()));
    }
    return errors;
}

}  // namespace aicmo::ui
