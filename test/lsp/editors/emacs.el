;;; Drives Eglot, Emacs's own client: waits for diagnostics, applies the preferred fix of the first, and writes down what came of it.
(require 'json)
(require 'seq)

(defun newslint-test-wait (claim)
  "Wait until CLAIM holds, for at most half a minute."
  (with-timeout (30 nil)
    (while (not (funcall claim))
      (accept-process-output nil 0.05)
      (flymake-start))
    t))

(setq eglot-sync-connect 30
      eglot-confirm-server-initiated-edits nil
      flymake-no-changes-timeout nil)
(find-file (getenv "NEWSLINT_ARTICLE"))
(apply #'eglot--connect (eglot--guess-contact))
(eglot--maybe-activate-editing-mode)
(flymake-mode 1)
(newslint-test-wait (lambda () (flymake-diagnostics)))

(let* ((found (flymake-diagnostics))
       (actions (append (eglot-code-actions (point-min) (line-end-position) "quickfix") nil))
       (preferred (seq-find (lambda (action) (eq t (plist-get action :isPreferred))) actions)))
  (eglot--apply-workspace-edit (plist-get preferred :edit))
  (newslint-test-wait (lambda () (< (length (flymake-diagnostics)) (length found))))
  (let ((text (buffer-string))
        (codes (mapcar #'flymake-diagnostic-text found))
        (left (length (flymake-diagnostics))))
    (with-temp-file (getenv "NEWSLINT_RESULT")
      (insert (json-encode (list (cons 'codes (vconcat codes)) (cons 'left left) (cons 'text text)))))))
(kill-emacs 0)
