#pragma once
// Roles that the console's delegates understand, beside Qt's own.

#include <Qt>

namespace aicmo::ui {

enum Role {
    IconRole = Qt::UserRole + 1,  ///< int of Icon, painted in the tone
    ToneRole,                     ///< int of Tone for text and icon
    FiguresRole,                  ///< bool: digits on equal advances
    CodeRole,                     ///< bool: fixed font
    StrongRole,                   ///< bool: weight 600
    ElideRole,                    ///< int of Qt::TextElideMode
    IdRole,                       ///< what the row is about: project, item or content id; sequence number
    SecondLineRole,               ///< content rows: date and count
    StateRole,                    ///< content rows: int of ApprovalState
    SummaryRole,                  ///< project rows: ProjectSummary
    NextSendRole,                 ///< project rows: StateLook of the next send
    BusyRole,                     ///< project rows: words of a run going on, empty when none
};

}  // namespace aicmo::ui
