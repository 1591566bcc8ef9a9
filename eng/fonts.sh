#!/usr/bin/env bash
# Makes data/fonts anew: cuts of Noto Sans, Noto Sans Arabic and Noto Sans Mono to the letters that lists have. Needs, on Debian:
#   apt-get install fonts-noto-core fonts-noto-mono libharfbuzz-bin
# Hints are left out (pages are printed or shown large enough); the whole Arabic block stays, since Uyghur, Persian and Urdu letters are spread over it.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

from=${1:-/usr/share/fonts/truetype/noto}
latin='0020-007E,00A0-024F,0259,02B0-02FF,0300-036F,0370-03FF,0400-052F,1E00-1EFF,2000-206F,2070-209F,20A0-20BF,2100-214F,2190-2199,2212,221E,2260-2265,25CC,FB00-FB06,FFFD'
arabic='0020-0022,0027-0029,002B-002F,0030-003A,00AB,00BB,0600-06FF,0750-077F,200C-200F,2010-2011,2026,25CC,FB50-FDFF,FE70-FEFF'
code='0020-007E,00A0-00FF,2010-2026'

for weight in Regular Bold; do
  hb-subset "$from/NotoSans-$weight.ttf" --unicodes="$latin" --layout-features=kern,mark,mkmk,ccmp,locl,liga --no-hinting -o "data/fonts/NotoSans-$weight.ttf"
  hb-subset "$from/NotoSansArabic-$weight.ttf" --unicodes="$arabic" --no-hinting -o "data/fonts/NotoSansArabic-$weight.ttf"
done
hb-subset "$from/NotoSansMono-Regular.ttf" --unicodes="$code" --no-hinting -o data/fonts/NotoSansMono-Regular.ttf
ls -l data/fonts
