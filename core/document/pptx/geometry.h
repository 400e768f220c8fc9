#pragma once
// The slide grid (DOCUMENT_LOOK section 2 and 12) in English Metric Units: 914,400 an inch, 12,700 a point. Internal to
// core/document/pptx.

#include <string>

namespace aicmo::document::pptx {

using Emu = long long;

inline constexpr Emu slideWidth = 12192000, slideHeight = 6858000;
inline constexpr Emu emuPerPoint = 12700;
inline constexpr Emu unit = 9525;  ///< one unit of a 1280 × 720 drawing

struct Box {
    Emu x = 0, y = 0, w = 0, h = 0;
    [[nodiscard]] Emu bottom() const { return y + h; }
};
/// The box seen from the other side of the slide.
[[nodiscard]] inline Box mirrored(Box box) { return {slideWidth - box.x - box.w, box.y, box.w, box.h}; }

namespace grid {
inline constexpr Emu margin = 609600;
inline constexpr Emu live = 10972800;
inline constexpr Emu bodyBottom = 6019800;

inline constexpr Box title{margin, 723900, live, 838200};
inline constexpr Box body{margin, 1752600, live, 4267200};
inline constexpr Box label{800100, 381000, 8572500, 266700};
inline constexpr Box square{margin, 476250, 95250, 95250};
inline constexpr Box footer{margin, 6400800, 8572500, 190500};
inline constexpr Emu agendaFooterWidth = 6477000;
inline constexpr Box number{10629900, 6400800, 952500, 190500};

inline constexpr Box coverField{0, 1524000, slideWidth, 5334000};
inline constexpr Box coverLogo{margin, 419100, 2857500, 762000};
inline constexpr Box coverDate{8724900, 552450, 2857500, 571500};
inline constexpr Box coverClient{margin, 2209800, 5372100, 381000};
inline constexpr Box coverTitle{margin, 2628900, 5372100, 1905000};
inline constexpr Box coverGoal{margin, 4533900, 5372100, 1066800};
inline constexpr Box coverStrip{6981825, 2190750, 4581525, 3467100};
inline constexpr Box coverTimeline{margin, 6096000, 5334000, 228600};

inline constexpr Box agendaField{0, 0, 3409950, slideHeight};
inline constexpr Box agendaTitle{margin, 723900, 2571750, 838200};
inline constexpr Box agendaTable{3867150, 723900, 7715250, 5334000};

inline constexpr Box sectionNumber{margin, 2209800, 2571750, 419100};
inline constexpr Box sectionTitle{margin, 2628900, 8172450, 1524000};
inline constexpr Box sectionFact{margin, 4229100, 8172450, 838200};

inline constexpr Box text{margin, 1752600, 8172450, 4267200};
inline constexpr Box textBesideFacts{margin, 1752600, 6305550, 4267200};
inline constexpr Box facts{8077200, 1752600, 3505200, 4267200};
inline constexpr Box chart{margin, 1943100, 7239000, 4000500};
inline constexpr Box chartUnit{margin, 1676400, 7239000, 228600};
inline constexpr Box figure{8362950, 1676400, 3219450, 1714500};
inline constexpr Box figureRows{8362950, 4191000, 3219450, 1809750};
inline constexpr Box tableBesideChart{margin, 1676400, 5143500, 4191000};
inline constexpr Box chartBesideTable{6438900, 2057400, 5143500, 3067050};
inline constexpr Box table{margin, 1409700, live, 4762500};
inline constexpr Box picture{margin, 1524000, 4572000, 4572000};
inline constexpr Box besidePicture{5562600, 1524000, 6019800, 2381250};
inline constexpr Box factsBesidePicture{5562600, 4362450, 6019800, 1809750};

inline constexpr Emu column3 = 3505200, column4 = 2571750;
inline constexpr Emu columnsX3[] = {609600, 4343400, 8077200};
inline constexpr Emu columnsX4[] = {609600, 3409950, 6210300, 9010650};
inline constexpr Emu columnsY = 1828800, columnsHeight = 4191000;
}  // namespace grid

/// `<a:off …/><a:ext …/>`
[[nodiscard]] inline std::string offsetAndSize(Box box) {
    return "<a:off x=\"" + std::to_string(box.x) + "\" y=\"" + std::to_string(box.y) + "\"/><a:ext cx=\"" +
           std::to_string(box.w) + "\" cy=\"" + std::to_string(box.h) + "\"/>";
}

}  // namespace aicmo::document::pptx
