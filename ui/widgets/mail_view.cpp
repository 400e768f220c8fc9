#include "ui/widgets/mail_view.h"

#include <QRegularExpression>

namespace aicmo::ui {

namespace {

/// Turned twice, a picture is what it was.
constexpr const char* turned =
    "<style>html{background:#fff;filter:invert(1) hue-rotate(180deg)}"
    "img,video,[background],[style*='background-image'],[style*='url(']{filter:invert(1) hue-rotate(180deg)}</style>";

QRegularExpression scheme(const char* which) {
    return QRegularExpression(QStringLiteral("prefers-color-scheme\\s*:\\s*%1").arg(QLatin1String(which)),
                              QRegularExpression::CaseInsensitiveOption);
}

}  // namespace

QByteArray darkened(const QByteArray& html) {
    QString text = QString::fromUtf8(html);
    if (text.contains(scheme("dark"))) {
        // Always true, and never: the engine itself knows no dark window.
        text.replace(scheme("dark"), QStringLiteral("min-width:0"));
        text.replace(scheme("light"), QStringLiteral("max-width:0"));
        return text.toUtf8();
    }
    return html + turned;
}

}  // namespace aicmo::ui
