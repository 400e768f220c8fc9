#include "ui/bridge/modules.h"

#include <QCoreApplication>
#include <QDir>

namespace aicmo::ui {

QString modulePath(const QString& name) {
    const QDir programs(QCoreApplication::applicationDirPath());
    return QDir::cleanPath(programs.filePath(QStringLiteral("../lib/aicmo/lib%1.so").arg(name)));
}

}  // namespace aicmo::ui
