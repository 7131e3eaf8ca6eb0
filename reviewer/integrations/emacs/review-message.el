;;; review-message.el --- Review a follow-up message before it is sent  -*- lexical-binding: t; -*-

;; Author: The followup-reviewer authors
;; Version: 0.1.0
;; Package-Requires: ((emacs "26.1"))
;; Keywords: mail
;; SPDX-License-Identifier: MIT

;;; Commentary:

;; Asks the command `review' about each message before it is sent, in
;; message-mode and what builds on it: Gnus, mu4e, notmuch.  A message that
;; should not go stays in its buffer, and a buffer *review* says why.
;;
;;     (load "/path/to/review-message.el")
;;     (review-message-enable)
;;
;; The command "review" prints these lines with the right path: see its help.

;;; Code:

(require 'message)

(defgroup review-message nil
  "Review of messages before they are sent."
  :group 'message)

(defcustom review-message-command '("review" "presend" "--door" "emacs")
  "Program and arguments that judge a message on standard input."
  :type '(repeat string))

(defconst review-message--buffer "*review*"
  "Where the critique of a message is shown.")

(defconst review-message--tag
  "<#\\(/?[a-z]+\\)\\(\\(?:[^>\"]\\|\"[^\"]*\"\\)*\\)>"
  "What tags of MML, by which Emacs notes parts and attachments, look like.")

;;;###autoload
(defun review-message-enable ()
  "Review each message before it is sent."
  (interactive)
  (add-hook 'message-send-hook #'review-message))

(defun review-message-disable ()
  "Send messages without a review."
  (interactive)
  (remove-hook 'message-send-hook #'review-message))

(defun review-message ()
  "Review the message in this buffer; signal an error if it should not be sent."
  (interactive)
  (let ((code (review-message--ask (review-message--text))))
    (pcase code
      (0 (review-message--show))
      ((or 1 2) (user-error "%s" (review-message--show)))
      (3 (let ((summary (review-message--show)))
           (unless (y-or-n-p "Send anyway? ")
             (user-error "%s" summary))))
      (_ (review-message--warn code)))))

(defun review-message--text ()
  "Give the message in this buffer as it will be sent, but for its attachments."
  (let ((text (save-restriction
                (widen)
                (buffer-substring-no-properties (point-min) (point-max))))
        (separator (concat "^" (regexp-quote mail-header-separator) "\n")))
    (with-temp-buffer
      (insert text)
      (goto-char (point-min))
      (when (re-search-forward separator nil t)
        (replace-match "\n" t t)
        (review-message--drop-parts))
      (buffer-string))))

(defun review-message--drop-parts ()
  "Delete tags of MML from here on, and parts that are no plain text."
  (while (re-search-forward review-message--tag nil t)
    (let ((foreign (and (member (match-string 1) '("part" "external"))
                        (string-match-p "filename=\\|buffer=\\|type=\"?[^t]\\|type=\"?text/[^p]"
                                        (match-string 2)))))
      (delete-region (match-beginning 0) (match-end 0))
      (when foreign
        (let ((start (point)))
          (delete-region start (if (re-search-forward "<#/?[a-z]" nil t)
                                   (match-beginning 0)
                                 (point-max)))
          (goto-char start))))))

(defun review-message--ask (text)
  "Have TEXT judged; give the exit code, or a string where there is none.
What there is to be told stands in the buffer *review* afterwards."
  (let ((coding-system-for-write 'utf-8-unix)
        (coding-system-for-read 'utf-8)
        (default-directory (expand-file-name "~/")))
    (with-current-buffer (get-buffer-create review-message--buffer)
      (let ((inhibit-read-only t))
        (erase-buffer)
        (condition-case problem
            (prog1 (apply #'call-process-region text nil (car review-message-command)
                          nil t nil (cdr review-message-command))
              (goto-char (point-min))
              (while (re-search-forward "^review: ?" nil t)
                (replace-match "")))
          (file-error (error-message-string problem)))))))

(defun review-message--show ()
  "Show what there is to be told, if anything, and give its first line."
  (with-current-buffer review-message--buffer
    (special-mode)
    (goto-char (point-min))
    (unless (zerop (buffer-size))
      (display-buffer (current-buffer)))
    (buffer-substring (point-min) (line-end-position))))

(defun review-message--warn (code)
  "Warn that a message is sent unreviewed, since the command ended with CODE."
  (display-warning
   'review-message
   (format "THE MESSAGE IS SENT UNREVIEWED: %s: %s\n%s"
           (car review-message-command) code
           (with-current-buffer review-message--buffer (buffer-string)))
   :error))

(provide 'review-message)
;;; review-message.el ends here
