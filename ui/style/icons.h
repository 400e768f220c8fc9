#pragma once
// Our own icons (resources/icons, 16 px grid, 1.5 px stroke), painted in a role's colour and cached by name, size,
// device ratio and colour.

#include <QIcon>
#include <QRect>

#include "ui/style/tokens.h"

class QPainter;

namespace aicmo::ui {

/// In the order of the files' names.
enum class Icon {
    Bell,
    Calendar,
    Clip,
    Clock,
    Close,
    Copy,
    Crm,
    Desktop,
    Doubt,
    Down,
    Edit,
    Export,
    Eye,
    Failed,
    Filter,
    Folder,
    Globe,
    Import,
    Instagram,
    Key,
    Left,
    Link,
    Linkedin,
    Live,
    Lock,
    Log,
    Mail,
    Moon,
    More,
    Note,
    Off,
    Ok,
    Open,
    Overview,
    Package,
    Pause,
    Pdf,
    Pending,
    Phone,
    Picture,
    Plan,
    Plug,
    Plus,
    Printer,
    Progress,
    Retry,
    Right,
    Run,
    Search,
    Settings,
    Shield,
    Skipped,
    Slides,
    Sort,
    Stop,
    Sun,
    Test,
    Tick,
    Up,
    User,
    Users,
    Warning,
    Web,
    X
};

/// An icon that follows the theme: it is painted in the tone's colour of the palette at the time of painting.
[[nodiscard]] QIcon icon(Icon which, Tone tone = Tone::Secondary);
void paintIcon(QPainter* painter, const QRect& rect, Icon which, const QColor& colour);
[[nodiscard]] QPixmap iconPixmap(Icon which, int size, qreal ratio, const QColor& colour);

}  // namespace aicmo::ui
