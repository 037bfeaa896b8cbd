#!/usr/bin/env bash
# The one step of action.yml. Everything it is told comes from the environment and is taken as a word, never as code.
# It installs nothing and opens no connection. Of what strangers wrote nothing comes into GITHUB_OUTPUT, and nothing into
# the log where the runner would obey it.
set -uo pipefail
export LC_ALL=C.UTF-8

program="$GITHUB_ACTION_PATH/dist/leadpact.cjs"
command=${LEADPACT_COMMAND:-review}
folder="${RUNNER_TEMP:?}/leadpact"
report=

# GITHUB_OUTPUT takes lines of name=value; both are from small closed sets, or a path that this script made.
tell() { printf '%s=%s\n' "$1" "$2" >>"${GITHUB_OUTPUT:?}"; }

give_up() {
  # One line, and % is what the runner unescapes.
  local said=${1//%/%25}
  said=${said//[$'\r\n']/ }
  printf '::error title=leadpact could not run::%s\n' "$said"
  tell verdict could-not-run
  tell breaking ''
  tell report-path ''
  exit 2
}

# A word that may be handed on: one line, no control character, and no option in disguise.
word() {
  case $2 in
    -*) give_up "the input $1 begins with a hyphen" ;;
    *[[:cntrl:]]*) give_up "the input $1 holds a line break or another control character" ;;
  esac
}

# While the runner obeys nothing but one word that nobody can guess.
quietly() {
  local token
  token=$(node -p 'crypto.randomUUID()') || return
  printf '::stop-commands::%s\n' "$token"
  cat "$1"
  printf '\n::%s::\n' "$token"
}

verdict_of() {
  case $1 in
    0) echo clean ;;
    1) echo findings ;;
    3) echo drift ;;
    4) echo unknown ;;
    70) echo bug ;;
    *) echo could-not-run ;;
  esac
}

leadpact() { node "$program" "$@"; }

# 1 = breaking, 0 = not; anything else is no answer.
is_breaking() {
  leadpact breaking "${compared[@]}" "${shared[@]}" --quiet </dev/null >/dev/null 2>&1
  case $? in
    0) echo false ;;
    1) echo true ;;
  esac
}

for name in DIR BASE HEAD FAIL_ON LANG RECORDS REVIEWS VERSION; do
  variable=LEADPACT_$name
  word "$(printf '%s' "$name" | tr '[:upper:]_' '[:lower:]-')" "${!variable:-}"
done
[ -f "$program" ] || give_up 'there is no dist/leadpact.cjs beside action.yml; install the package from a lockfile (npm ci) and use ./node_modules/leadpact'
if [ -n "${LEADPACT_VERSION:-}" ]; then
  found=$(leadpact --version) || give_up 'leadpact does not start'
  [ "$found" = "$LEADPACT_VERSION" ] || give_up "version ${LEADPACT_VERSION} was asked for, and ${found} is installed"
fi
# Made anew, so that nothing in the repository can stand there first, and a link least of all.
rm -rf "$folder" && mkdir -p "$folder" || give_up 'RUNNER_TEMP cannot be written'

shared=(--dir "${LEADPACT_DIR:-.}")
[ -z "${LEADPACT_LANG:-}" ] || shared+=(--lang "$LEADPACT_LANG")
fails=()
[ -z "${LEADPACT_FAIL_ON:-}" ] || fails=(--fail-on "$LEADPACT_FAIL_ON")
compared=("${LEADPACT_BASE:-HEAD^1}")
[ -z "${LEADPACT_HEAD:-}" ] || compared+=("$LEADPACT_HEAD")
reviews=()
[ -z "${LEADPACT_REVIEWS:-}" ] || reviews=(--reviews "$LEADPACT_REVIEWS")
breaking=

run() {
  leadpact "$@" </dev/null >"$folder/stdout" 2>"$folder/stderr"
  code=$?
}

# Annotations and the job summary are leadpact's own and commands of the runner; the rest is read by people.
annotated() {
  run "$@" "${shared[@]}" "${fails[@]}" --format github
  cat "$folder/stdout"
  report="$folder/stdout"
}

reported() {
  report="$folder/$1"
  shift
  run "$@" "${shared[@]}" "${fails[@]}" --format markdown
  cp "$folder/stdout" "$report"
  quietly "$report"
}

case $command in
  validate) annotated validate ;;
  test) annotated test ;;
  build) annotated build --check ;;
  breaking)
    annotated breaking "${compared[@]}"
    case $code in 0) breaking=false ;; 1) breaking=true ;; esac
    ;;
  approvals) reported approvals.md approvals check --base "${compared[0]}" "${reviews[@]}" ;;
  diff) reported diff.md diff "${compared[@]}" ;;
  impact)
    [ -n "${LEADPACT_RECORDS:-}" ] || give_up 'impact needs the input records'
    reported impact.md impact "${compared[@]}" --records "$LEADPACT_RECORDS"
    ;;
  review)
    impact=()
    if [ -n "${LEADPACT_RECORDS:-}" ]; then
      if leadpact impact "${compared[@]}" "${shared[@]}" --records "$LEADPACT_RECORDS" --format json \
        </dev/null >"$folder/impact.json" 2>"$folder/impact.stderr"; then
        impact=(--impact "$folder/impact.json")
      else
        quietly "$folder/impact.stderr"
      fi
    fi
    run review "${compared[0]}" "${shared[@]}" "${fails[@]}" "${impact[@]}" "${reviews[@]}" \
      --format markdown --out "$folder/review.md"
    if [ "${LEADPACT_COMMENT:-true}" = true ] && [ -f "$folder/review.md" ]; then report="$folder/review.md"; fi
    [ -z "${GITHUB_STEP_SUMMARY:-}" ] || [ ! -f "$folder/review.md" ] || [ -L "$GITHUB_STEP_SUMMARY" ] ||
      head -c 1000000 "$folder/review.md" >>"$GITHUB_STEP_SUMMARY"
    breaking=$(is_breaking)
    ;;
  *) give_up 'the input command is none of review, breaking, validate, test, build, approvals, impact, diff' ;;
esac

[ ! -s "$folder/stderr" ] || quietly "$folder/stderr"
tell verdict "$(verdict_of "$code")"
tell breaking "$breaking"
tell report-path "$report"
exit "$code"
